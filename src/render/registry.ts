import type { Renderer } from '../model/contracts.js';
import { reportRenderer } from './html.js';

/** Every format that a run is written in as a file. */
export const renderers: readonly Renderer[] = [reportRenderer];
