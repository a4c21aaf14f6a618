export { launchChromium } from './runtimes/chromium.ts'
export { findRuntime, type RuntimeName } from './runtimes/find-runtime.ts'
export { type RunningWorker, startWorker, type WorkerOptions } from './runtimes/workerd.ts'
