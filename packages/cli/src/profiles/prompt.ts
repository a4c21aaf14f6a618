import { createInterface } from 'node:readline'
import { type Readable, Writable } from 'node:stream'
import { CommandError, UsageError } from '@halopsa/command'
import type { Streams } from '../context.ts'

/** What a person is asked for at a terminal. */
export interface Question {
  /** Stands before what is typed: `Client ID`. */
  text: string
  /** Flag or variable that says it where nobody can be asked: `--client-id`. */
  instead: string
  /** Ends the question when it is aborted. */
  signal?: AbortSignal
}

/**
 * Asks a person for a line.
 *
 * @returns the line without the white space around it.
 * @throws UsageError when there is no terminal; CommandError when the input ends; AbortError after Ctrl+C.
 */
export function ask(streams: Streams, question: Question): Promise<string> {
  return readLine(streams, question, streams.errors)
}

/**
 * Asks a person for a secret: what is typed is not shown.
 *
 * @throws as {@link ask}.
 */
export function askHidden(streams: Streams, question: Question): Promise<string> {
  return readLine(streams, question, new Writable({ write: (_chunk, _encoding, done) => done() }))
}

/** Lines that came before their question was asked, such as those of a text that was pasted. */
const linesAhead = new WeakMap<Readable, string[]>()

/** @param echo gets the prompt and what is typed, as a terminal is to show them. */
async function readLine(streams: Streams, { text, instead, signal }: Question, echo: Writable): Promise<string> {
  const { input, errors } = streams
  if (!input.isTTY) throw new UsageError(`No terminal to ask for ${lowerFirst(text)}: use ${instead}`)
  const prompt = `${text}: `
  const ahead = linesAhead.get(input)?.shift()
  // Readline shows neither of these.
  const isUnseen = ahead !== undefined || echo !== errors
  if (isUnseen) errors.write(prompt)
  try {
    const line = ahead ?? (await nextLine({ input, echo, prompt, signal }))
    if (line === undefined) throw new CommandError(`No answer to ${JSON.stringify(text)}`)
    return line.trim()
  } finally {
    if (isUnseen) errors.write('\n')
  }
}

interface LineToRead {
  input: Readable
  echo: Writable
  prompt: string
  signal: AbortSignal | undefined
}

/** The next line of a terminal; `undefined` at the end of the input. */
async function nextLine({ input, echo, prompt, signal }: LineToRead): Promise<string | undefined> {
  if (input.readableEnded) return undefined
  signal?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<string | undefined>()
  const lines = createInterface({ input, output: echo, terminal: true, prompt, historySize: 0 })
  const received: string[] = []
  lines.on('line', (line) => {
    received.push(line)
    resolve(received[0])
  })
  lines.once('close', () => resolve(undefined))
  // In the raw mode of a terminal Ctrl+C is a key, and not a signal.
  lines.once('SIGINT', () => {
    lines.removeAllListeners('close').close()
    interruptProcess(reject)
  })
  const abort = () => reject(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  lines.prompt()
  try {
    return await promise
  } finally {
    signal?.removeEventListener('abort', abort)
    lines.close()
    linesAhead.set(input, received.slice(1))
  }
}

/** Sends this process the signal of Ctrl+C. Where it listens, `reject` is called once the others know of the signal. */
function interruptProcess(reject: (reason: Error) => void): void {
  if (process.listenerCount('SIGINT') > 0) {
    // Nothing else may keep the process alive until the signal arrives.
    const timer = setInterval(() => {}, 1000)
    process.once('SIGINT', () => {
      clearInterval(timer)
      reject(new DOMException('Interrupted', 'AbortError'))
    })
  }
  process.kill(process.pid, 'SIGINT')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
