import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Streams } from '../context.ts'

/** Streams of a command, and what was written to them. */
export interface TestStreams {
  streams: Streams & Record<'output' | 'errors', PassThrough>
  /** Ends both streams. Resolves to what they got. */
  written(): Promise<{ output: string; errors: string }>
}

/** The streams of a command at a terminal that is so wide. */
export function atTerminal(columns = 80): TestStreams {
  return testStreams({ isTTY: true, columns })
}

/** The streams of a command in a pipe. */
export function inPipe(): TestStreams {
  return testStreams({ isTTY: false })
}

function testStreams(terminal: { isTTY: boolean; columns?: number }): TestStreams {
  const roomy = () => Object.assign(new PassThrough({ highWaterMark: 2 ** 24 }), terminal)
  const streams = { input: roomy(), output: roomy(), errors: roomy() }
  return {
    streams,
    async written() {
      streams.output.end()
      streams.errors.end()
      return { output: await text(streams.output), errors: await text(streams.errors) }
    },
  }
}
