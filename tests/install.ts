/* Programs of the system that tests need: installed where that can be done, and said aloud. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

export function installFromDebian(packages: readonly string[]): void {
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/** Runs a program to its end; throws with its name and inputs if it does not end well. */
export function run(program: string, inputs: readonly string[]): void {
  const { status, error } = spawnSync(program, inputs, { stdio: 'inherit' });
  if (status === 0) return;
  const reason = error?.message ?? `it ended with ${String(status)}`;
  throw new Error(`"${program} ${inputs.join(' ')}" failed: ${reason}.`);
}
