import type { CommandEntry } from './command.js';

/** Every command of the contract, in the order that help shows. Each loads only its own rooms. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'gate',
    summary: 'Read, check, decide, seal, publish and keep the evidence, in one run.',
    load: async () => (await import('./gate.js')).command,
  },
  {
    name: 'packages',
    summary: 'List every package of the lockfiles, and what brought it in.',
    load: async () => (await import('./packages.js')).command,
  },
  {
    name: 'findings',
    summary: "List the findings of scanners' reports, as reported or merged over tools.",
    load: async () => (await import('./findings.js')).command,
  },
  {
    name: 'signatures',
    summary: 'Verify registry signatures and provenance of every package, over what the lockfile pins.',
    load: async () => (await import('./signatures.js')).command,
  },
  {
    name: 'licenses',
    summary: 'Judge and list the licence of every package, write notices, or judge one SPDX expression.',
    load: async () => (await import('./licenses.js')).command,
  },
  {
    name: 'sbom',
    summary: 'Write a bill of materials of the lockfiles: CycloneDX or SPDX.',
    load: async () => (await import('./sbom.js')).command,
    subcommands: [
      {
        name: 'sbom merge',
        summary: 'Join several bills of materials, of workspaces or images, into one.',
        load: async () => (await import('./sbom/merge.js')).command,
      },
      {
        name: 'sbom diff',
        summary: 'What two bills of materials differ in: packages, versions, licences, hashes.',
        load: async () => (await import('./sbom/diff.js')).command,
      },
      {
        name: 'sbom check',
        summary: 'What a bill of materials lacks of NTIA, CISA 2026 and BSI TR-03183-2.',
        load: async () => (await import('./sbom/check.js')).command,
      },
    ],
  },
  {
    name: 'policy',
    summary: 'Check that the policy and all it extends can be used, and name what it is made of.',
    load: async () => (await import('./policy.js')).command,
    subcommands: [
      {
        name: 'policy explain',
        summary: 'Show the effective policy: every value, and the file and line that set it.',
        load: async () => (await import('./policy/explain.js')).command,
      },
      {
        name: 'policy baseline',
        summary: 'Write the baseline from a run: the first time all that blocks or warns, later only less.',
        load: async () => (await import('./policy/baseline.js')).command,
      },
      {
        name: 'policy test',
        summary: 'Run example findings and packages against the policy, and compare what it decides.',
        load: async () => (await import('./policy/test.js')).command,
      },
    ],
  },
  {
    name: 'exceptions',
    summary: "List the policy's exceptions: which hold, until when, and which do not and why.",
    load: async () => (await import('./exceptions.js')).command,
    subcommands: [
      {
        name: 'exceptions add',
        summary: 'Write an exception into the policy file; a reviewer approves it.',
        load: async () => (await import('./exceptions/add.js')).command,
      },
      {
        name: 'exceptions export',
        summary: "Write the exceptions in another tool's own format, so that it agrees.",
        load: async () => (await import('./exceptions/export.js')).command,
      },
    ],
  },
  {
    name: 'tool',
    summary: 'Fetch cosign or Trivy at the pinned version, verified before it runs, and print where it is.',
    load: async () => (await import('./tool.js')).command,
  },
  {
    name: 'init',
    summary: 'Write a policy and a workflow for this repository, each line explained.',
    load: async () => (await import('./init.js')).command,
  },
  {
    name: 'seal',
    summary: 'Sign files, or an attestation about them, as Sigstore bundles.',
    load: async () => (await import('./seal.js')).command,
  },
  {
    name: 'verify',
    summary: 'Verify an evidence folder, or a file against its Sigstore bundle, offline.',
    load: async () => (await import('./verify.js')).command,
  },
  {
    name: 'audit',
    summary: 'Answer control catalogues from the evidence; or judge past runs by what is known today.',
    load: async () => (await import('./audit.js')).command,
  },
  {
    name: 'evidence',
    summary: 'File anything as evidence; list, show, join, anchor and prune what was filed.',
    load: async () => (await import('./evidence.js')).command,
    subcommands: [
      {
        name: 'evidence add',
        summary: "File anything: a runbook's output, a restore test, a penetration-test report.",
        load: async () => (await import('./evidence/add.js')).command,
      },
      {
        name: 'evidence list',
        summary: 'List the records of the ledger.',
        load: async () => (await import('./evidence/list.js')).command,
      },
      {
        name: 'evidence show',
        summary: 'One record in full, and whether its files are what it says.',
        load: async () => (await import('./evidence/show.js')).command,
      },
      {
        name: 'evidence timeline',
        summary: 'What happened, day by day.',
        load: async () => (await import('./evidence/timeline.js')).command,
      },
      {
        name: 'evidence merge',
        summary: 'Join histories of one ledger that went on from one head.',
        load: async () => (await import('./evidence/merge.js')).command,
      },
      {
        name: 'evidence anchor',
        summary: "Put the ledger's head into the transparency log.",
        load: async () => (await import('./evidence/anchor.js')).command,
      },
      {
        name: 'evidence prune',
        summary: 'Remove files whose time is over, leaving a signed tombstone.',
        load: async () => (await import('./evidence/prune.js')).command,
      },
      {
        name: 'evidence push',
        summary: 'Bring the evidence to the places that the policy names.',
        load: async () => (await import('./evidence/push.js')).command,
      },
    ],
  },
  {
    name: 'incident',
    summary:
      'Open, list, show, update, contain and close incidents: one issue each, every step in the ledger.',
    load: async () => (await import('./incident.js')).command,
    subcommands: [
      {
        name: 'incident open',
        summary: 'Report an incident: a level and what happened.',
        load: async () => (await import('./incidents/incident-open.js')).command,
      },
      {
        name: 'incident list',
        summary: 'List the incidents that the ledger knows: the open ones, or all.',
        load: async () => (await import('./incidents/incident-list.js')).command,
      },
      {
        name: 'incident show',
        summary: 'One incident: what is known, who answers for it, what is done, and its time line.',
        load: async () => (await import('./incidents/incident-show.js')).command,
      },
      {
        name: 'incident update',
        summary: 'Look at the evidence and bring all incidents up to date; or change one.',
        load: async () => (await import('./incidents/incident-update.js')).command,
      },
      {
        name: 'incident contain',
        summary: 'Start a workflow that the policy names, to contain an incident.',
        load: async () => (await import('./incidents/incident-contain.js')).command,
      },
      {
        name: 'incident close',
        summary: 'Close an incident with its report: time line from the ledger, cause, prevention.',
        load: async () => (await import('./incidents/incident-close.js')).command,
      },
    ],
  },
  {
    name: 'fix',
    summary: 'Plan the updates that mend vulnerable packages, and apply the safe ones with --apply.',
    load: async () => (await import('./fix.js')).command,
  },
  {
    name: 'explain',
    summary: 'Why a package is here, why something was blocked, and how to fix it.',
    load: async () => (await import('./explain.js')).command,
  },
  {
    name: 'completion',
    summary: 'Print the script that completes commands, flags and values in bash, zsh or fish.',
    load: async () => (await import('./completion.js')).completionOf(commands),
  },
];
