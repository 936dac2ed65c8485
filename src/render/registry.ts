import type { Renderer } from '../model/contracts.js';
import { reportRenderer } from './report/page.js';
import { sarifRenderer } from './sarif/document.js';

/** Every format that a run is written in as a file. */
export const renderers: readonly Renderer[] = [sarifRenderer, reportRenderer];
