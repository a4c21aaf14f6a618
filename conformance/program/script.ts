import { runProgram } from './program.ts'

/** For runtimes that run scripts. The input is the first argument; the outcomes are written to the standard output. */
const [, , input = ''] = process.argv
console.log(JSON.stringify(await runProgram(JSON.parse(input))))
