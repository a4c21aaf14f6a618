import { runProgram } from './program.ts'

/** For browsers. Puts the program on `window`, where the code that controls the page calls it. */
Object.assign(globalThis, { runProgram })
