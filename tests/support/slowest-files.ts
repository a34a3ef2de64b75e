import type { Reporter, TestModule } from 'vitest/node';

const SHOWN = 10;

const secondsOf = (file: TestModule): number => {
  const { prepareDuration, environmentSetupDuration, setupDuration, collectDuration, duration } = file.diagnostic();
  return (prepareDuration + environmentSetupDuration + setupDuration + collectDuration + duration) / 1000;
};

/** Says last which files took longest, with what they import and set up. */
export class SlowestFiles implements Reporter {
  onTestRunEnd(files: readonly TestModule[]): void {
    if (files.length < SHOWN) return;
    const slowest = [...files].sort((a, b) => secondsOf(b) - secondsOf(a)).slice(0, SHOWN);
    console.log(`\nThe slowest ${SHOWN} of ${files.length} test files:`);
    for (const file of slowest) console.log(`${secondsOf(file).toFixed(1).padStart(7)} s  ${file.relativeModuleId}`);
  }
}
