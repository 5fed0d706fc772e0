/* Runs checks side by side, and prints what each said when it ends: `node tests/check.ts lint:code lint:other`. */
import { spawn } from 'node:child_process';

const names = process.argv.slice(2);
const failed = (await Promise.all(names.map(runScript))).filter((isFine) => !isFine).length;
if (failed > 0) process.exitCode = 1;

function runScript(name: string): Promise<boolean> {
  const run = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  run.stdout.on('data', (part: Buffer) => said.push(part));
  run.stderr.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve) => {
    run.on('close', (code) => {
      console.log(
        `${Buffer.concat(said).toString('utf8')}${name}: ${code === 0 ? 'passed' : 'failed'}`,
      );
      resolve(code === 0);
    });
  });
}
