import { runProgram } from './program.ts'

/** For runtimes of workers. The input is the body of a request; the outcomes are the body of its response. */
export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runProgram(await request.json()))
  },
}
