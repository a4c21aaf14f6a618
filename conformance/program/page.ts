import { runProgram } from './program.ts'

/** For browsers: whoever drives the page calls the function that it has put on `window`. */
Object.assign(globalThis, { runProgram })
