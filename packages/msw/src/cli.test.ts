import { join } from 'node:path'
import { run, serveHttp, start } from '@halopsa/testing'
import { describe, expect, test } from 'vitest'

const program = ['--conditions=@halopsa/source', join(import.meta.dirname, 'cli.ts')]

describe('the command', () => {
  test('starts a server and prints how to call it', async () => {
    await using running = start(process.execPath, [...program, '--port', '0', '--tickets', '5'])
    await running.until(/Ctrl\+C/)
    const { output } = running
    expect(output).toMatch(/HaloPSA is at http:\/\/127\.0\.0\.1:\d+\n/)
    expect(output).toContain('halo-double-secret')
    const example = output.slice(output.indexOf('TOKEN='), output.indexOf('Press'))
    const { stdout } = await run('bash', ['-eu', '-c', example])
    expect(JSON.parse(stdout)).toMatchObject({ record_count: 5, tickets: [{ id: 1000 }, { id: 1001 }, { id: 1002 }] })
  })

  test('prints its options with --help', async () => {
    const { stdout } = await run(process.execPath, [...program, '--help'])
    expect(stdout).toContain('--port')
  })

  test.each([
    ['an unknown option', ['--prot', '1'], '--prot'],
    ['a port that is not a number', ['--port', 'http'], '--port'],
    ['a negative number of tickets', ['--tickets', '-3'], '--tickets'],
    ['a word too many', ['serve'], 'serve'],
  ])('refuses %s with one line and the exit code 2', async (_, options, named) => {
    const failed = await run(process.execPath, [...program, ...options], { mayFail: true })
    expect(failed).toMatchObject({ code: 2, stdout: '' })
    const { stderr } = failed
    expect(stderr).toContain(named)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('says in one line that its port is taken', async () => {
    await using server = await serveHttp(() => {})
    const failed = await run(process.execPath, [...program, '--port', String(server.port)], { mayFail: true })
    expect(failed).toMatchObject({ code: 1, stdout: '' })
    expect(failed.stderr).toMatch(new RegExp(`^halopsa-msw: .*EADDRINUSE.*${server.port}\n$`))
  })
})
