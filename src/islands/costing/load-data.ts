import type { CostData } from './store.ts';

/** Fetches what the estimator begins with. */
export async function loadCostData(address: string): Promise<CostData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  const data: unknown = await response.json();
  if (!isCostData(data)) throw new TypeError(`${address} holds no examples.`);
  return data;
}

/** The build has checked the file; this only tells it from another answer. */
function isCostData(value: unknown): value is CostData {
  return typeof value === 'object' && value !== null && 'presets' in value && 'references' in value;
}
