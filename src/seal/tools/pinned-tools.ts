import { GITHUB_ISSUER } from '../../model/signatures/workflow-identity.js';
/**
 * The programs that Sealgate fetches and runs, each at one version, by the SHA-256 of its file for each platform. This
 * is the only place that names them: raising a version is a reviewed change of these lines, taken from the project's
 * own release and compared with a second source.
 */
export interface PinnedTool {
  readonly name: string;
  readonly version: string;
  /** Where its release is: `FILE` and `FILE.sigstore.json` stand under it. */
  readonly release: string;
  /** By `platform-arch` as Node.js names them. */
  readonly files: Readonly<Record<string, { readonly file: string; readonly sha256: string }>>;
  /** The program's path in the archive; absent where the file is the program. */
  readonly inside?: string;
  /** Who signs its releases. */
  readonly signer: { readonly identity: string; readonly issuer: string };
}

export const PINNED_TOOLS: readonly PinnedTool[] = [
  {
    name: 'cosign',
    version: '3.0.6',
    release: 'https://github.com/sigstore/cosign/releases/download/v3.0.6',
    files: {
      'linux-x64': {
        file: 'cosign-linux-amd64',
        sha256: 'c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74',
      },
      'linux-arm64': {
        file: 'cosign-linux-arm64',
        sha256: 'bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8',
      },
      'darwin-x64': {
        file: 'cosign-darwin-amd64',
        sha256: '4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280',
      },
      'darwin-arm64': {
        file: 'cosign-darwin-arm64',
        sha256: '5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084',
      },
      'win32-x64': {
        file: 'cosign-windows-amd64.exe',
        sha256: '9b85a88ebff2d9dd30ff4984a6f61f2cedc232dd87d81fa7f2ff3c0ed96c241c',
      },
    },
    signer: {
      identity: 'keyless@projectsigstore.iam.gserviceaccount.com',
      issuer: 'https://accounts.google.com',
    },
  },
  {
    // The last release before the compromise of March 2026 (GHSA-69fq-xp46-6x23), whose tag was immutable.
    name: 'trivy',
    version: '0.69.3',
    release: 'https://github.com/aquasecurity/trivy/releases/download/v0.69.3',
    files: {
      'linux-x64': {
        file: 'trivy_0.69.3_Linux-64bit.tar.gz',
        sha256: '1816b632dfe529869c740c0913e36bd1629cb7688bd5634f4a858c1d57c88b75',
      },
      'linux-arm64': {
        file: 'trivy_0.69.3_Linux-ARM64.tar.gz',
        sha256: '7e3924a974e912e57b4a99f65ece7931f8079584dae12eb7845024f97087bdfd',
      },
      'darwin-x64': {
        file: 'trivy_0.69.3_macOS-64bit.tar.gz',
        sha256: 'fec4a9f7569b624dd9d044fca019e5da69e032700edbb1d7318972c448ec2f4e',
      },
      'darwin-arm64': {
        file: 'trivy_0.69.3_macOS-ARM64.tar.gz',
        sha256: 'a2f2179afd4f8bb265ca3c7aefb56a666bc4a9a411663bc0f22c3549fbc643a5',
      },
    },
    inside: 'trivy',
    signer: {
      identity:
        'https://github.com/aquasecurity/trivy/.github/workflows/reusable-release.yaml@refs/tags/v0.69.3',
      issuer: GITHUB_ISSUER,
    },
  },
];
