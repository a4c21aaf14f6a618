import { expect, test } from 'vitest'
import { type Clock, startProgress } from './progress.ts'
import { atTerminal, inPipe, type TestStreams } from './test-terminal.ts'

/** A clock that a test moves. */
function manualClock() {
  let time = 0
  const repeated = new Set<{ call: () => void; every: number; next: number }>()
  const clock: Clock = {
    now: () => time,
    every(milliseconds, call) {
      const entry = { call, every: milliseconds, next: time + milliseconds }
      repeated.add(entry)
      return () => repeated.delete(entry)
    },
  }
  const advance = (milliseconds: number) => {
    const end = time + milliseconds
    for (; time < end; time += 1) {
      for (const entry of repeated) {
        if (entry.next > time) continue
        entry.call()
        entry.next += entry.every
      }
    }
  }
  return { clock, advance, repeated }
}

/** The lines that were drawn, the cleared one as an empty line. */
async function drawn({ written }: TestStreams): Promise<string[]> {
  const { errors, output } = await written()
  expect(output).toBe('')
  return errors.split('\r\u001b[2K').slice(1)
}

test('work of less than a second shows nothing', async () => {
  const terminal = atTerminal()
  const { clock, advance } = manualClock()
  const progress = startProgress(terminal.streams, { label: 'Tickets', clock })
  progress.update(5)
  advance(999)
  progress.end()
  expect(await drawn(terminal)).toEqual([])
})

test('longer work is drawn in place, and cleared at its end', async () => {
  const terminal = atTerminal()
  const { clock, advance, repeated } = manualClock()
  const progress = startProgress(terminal.streams, { label: 'Tickets', clock })
  progress.update(100)
  advance(1_050)
  progress.update(300, 1_200)
  advance(50)
  advance(10)
  progress.end()
  progress.end()
  progress.update(400)
  advance(5_000)
  expect(await drawn(terminal)).toEqual([
    'Tickets 100, 100/s',
    'Tickets █████░░░░░░░░░░░░░░░ 25% 300 of 1,200, 273/s, 4 s left',
    '',
  ])
  expect(repeated.size).toBe(0)
})

test('it is drawn at most ten times a second, however often it is updated', async () => {
  const terminal = atTerminal()
  const { clock, advance } = manualClock()
  const progress = startProgress(terminal.streams, { label: 'Tickets', clock })
  for (let done = 0; done < 3_000; done += 1) {
    progress.update(done)
    advance(1)
  }
  expect((await drawn(terminal)).length).toBeLessThanOrEqual(20)
})

test('it is drawn without an update too, so that a slow request is seen', async () => {
  const terminal = atTerminal()
  const { clock, advance } = manualClock()
  startProgress(terminal.streams, { label: 'Tickets', clock })
  advance(1_001)
  expect(await drawn(terminal)).toEqual(['Tickets 0, 0/s'])
})

test('it fits the terminal, and its label is harmless', async () => {
  const terminal = atTerminal(30)
  const { clock, advance } = manualClock()
  const progress = startProgress(terminal.streams, { label: '\u001b[2Ja\nb', total: 10, clock })
  progress.update(5)
  advance(1_001)
  const [line] = await drawn(terminal)
  expect(line?.length).toBeLessThanOrEqual(29)
  expect(line).not.toMatch(/\p{Cc}/u)
})

test('nothing is shown where the standard error is no terminal', async () => {
  const pipe = inPipe()
  const { clock, advance, repeated } = manualClock()
  const progress = startProgress(pipe.streams, { label: 'Tickets', clock })
  advance(5_000)
  progress.end()
  expect([await drawn(pipe), repeated.size]).toEqual([[], 0])
})

test('a total that is known no more leaves the number and the rate', async () => {
  const terminal = atTerminal()
  const { clock, advance } = manualClock()
  const progress = startProgress(terminal.streams, { label: 'Records', clock })
  progress.update(500, 2_000)
  advance(1_000)
  progress.update(1_000, undefined)
  advance(100)
  progress.end()
  expect(await drawn(terminal)).toEqual(['Records 1,000, 1,000/s', ''])
})
