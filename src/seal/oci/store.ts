/** What a manifest, index or blob is: media type, digest and size. @see OCI image specification 1.1, descriptor */
export interface Descriptor {
  readonly mediaType: string;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: { readonly os?: string; readonly architecture?: string; readonly variant?: string };
}

export interface StoredManifest {
  readonly descriptor: Descriptor;
  readonly bytes: Buffer;
}

/**
 * Where an image is: a repository of a registry, or a layout on disk. What is read by digest was hashed again by the
 * store, so callers may take it for what the digest names.
 */
export interface ImageStore {
  /** For messages: `registry.example.com/octo/shop` or the folder. */
  readonly name: string;
  /** The manifest of a tag or digest; `undefined` where there is none. @throws SealgateError */
  manifest(reference: string): Promise<StoredManifest | undefined>;
  /** @throws SealgateError also where it is larger than `maxBytes` or has another digest. */
  blob(digest: string, maxBytes: number): Promise<Buffer>;
  pushBlob(bytes: Buffer, mediaType: string): Promise<Descriptor>;
  /** Stores an artifact that refers to `subject`, so that `referrers` finds it. */
  pushReferrer(subject: Descriptor, manifest: Buffer, descriptor: Descriptor): Promise<void>;
  /**
   * That referrers stored here for this digest are found, whoever else stored some at the same time. Asked once all
   * are stored. @throws SealgateError
   */
  confirmReferrers(digest: string): Promise<void>;
  /** Makes a tag mean this manifest, byte for byte, and reads it back. @throws SealgateError */
  tag(name: string, manifest: StoredManifest): Promise<void>;
  /** Manifests that refer to this one, however the store keeps them. */
  referrers(digest: string): Promise<readonly Descriptor[]>;
  /** Ends connections. */
  close(): Promise<void>;
}
