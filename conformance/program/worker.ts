import { runProgram } from './program.ts'

/** For runtimes of workers: input is the body of a request, the outcomes that of its answer. */
export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runProgram(await request.json()))
  },
}
