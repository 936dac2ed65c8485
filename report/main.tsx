import { render } from 'preact';
import type { ReportData } from '../src/model/findings/report-data.js';
import { App } from './app.js';
import { readModel } from './model.js';

const data = document.getElementById('data')?.textContent ?? '{}';
const place = document.getElementById('app');
if (place !== null) {
  const model = readModel(JSON.parse(data) as ReportData);
  // What stands there is for readers without scripts.
  place.replaceChildren();
  render(<App model={model} />, place);
}
