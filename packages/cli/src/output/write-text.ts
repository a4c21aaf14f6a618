import type { Writable } from 'node:stream'
import { CommandError } from '@halopsa/command'

/**
 * Writes to a stream. Resolves at once while the stream takes more, and otherwise when it has sent what it holds, so
 * that the records of a long list do not pile up in memory.
 *
 * @throws the error of a stream that fails
 * @throws CommandError when the stream is closed meanwhile
 */
export function writeText(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const close = () => reject(new CommandError('The output was closed before everything was written'))
    const takesMore = stream.write(text, (error) => {
      stream.off('close', close)
      if (error) reject(error)
      else resolve()
    })
    if (takesMore) resolve()
    else stream.once('close', close)
  })
}
