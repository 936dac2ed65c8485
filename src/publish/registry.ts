import { annotationsPublisher } from './annotations.js';
import { artifactPublisher } from './artifact.js';
import { checkRunPublisher } from './check-run.js';
import { commentPublisher } from './comment.js';
import { dependencySnapshotPublisher } from './dependency-snapshot.js';
import { jobSummaryPublisher } from './job-summary.js';
import { labelsPublisher } from './labels.js';
import { notificationsPublisher } from './notifications.js';
import type { Publisher } from './publisher.js';

/** Everywhere a finished run goes, in order. What needs no network comes first. */
export const publishers: readonly Publisher[] = [
  jobSummaryPublisher,
  artifactPublisher,
  annotationsPublisher,
  commentPublisher,
  checkRunPublisher,
  labelsPublisher,
  dependencySnapshotPublisher,
  notificationsPublisher,
];
