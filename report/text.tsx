import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { textRuns } from '../src/model/text/runs.js';

const NUMBER = new Intl.NumberFormat('en-US');

export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

export function count(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** A name from outside: apart from the direction of the text around it, line feeds and tabs visible. */
export function Name({ children }: { readonly children: string }) {
  const shown = children.replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'));
  const runs = textRuns(shown);
  if (runs.every(({ fromRight }) => !fromRight)) return <code>{shown}</code>;
  return (
    <code>
      {runs.map(({ text, fromRight }, index) =>
        fromRight ? (
          <bdi key={index} dir="rtl">
            {text}
          </bdi>
        ) : (
          text
        ),
      )}
    </code>
  );
}

export function Badge({ tone, children }: { readonly tone: string; readonly children: ComponentChildren }) {
  return <span class={`badge ${tone}`}>{children}</span>;
}

/** A sentence of ours in which names stand between backticks. */
export function Prose({ children }: { readonly children: string }) {
  const parts = children.split(/`([^`]+)`/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <Name key={index}>{part}</Name> : part))}</>;
}

/** A link to an address that the page's maker has checked. */
export function Out({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <a href={href} rel="noreferrer noopener">
      {children}
    </a>
  );
}

/** A command with a button that copies it. */
export function Command({ children }: { readonly children: string }) {
  const [state, setState] = useState('Copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(children);
      setState('Copied');
    } catch {
      setState('Select and copy by hand');
    }
  };
  return (
    <div class="command">
      <pre>
        <code>{children}</code>
      </pre>
      <button type="button" onClick={copy} aria-live="polite">
        {state}
      </button>
    </div>
  );
}

/** A way from a root to a package. */
export function Path({
  steps,
  arrow = ' → ',
}: {
  readonly steps: readonly string[];
  readonly arrow?: string;
}) {
  return (
    <>
      {steps.map((step, index) => (
        <span key={`${index} ${step}`}>
          {index === 0 ? '' : arrow}
          <Name>{step}</Name>
        </span>
      ))}
    </>
  );
}
