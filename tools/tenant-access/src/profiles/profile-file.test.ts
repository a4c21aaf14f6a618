import { readdir } from 'node:fs/promises'
import { CommandError } from '@halopsa/command'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeConfiguration, configurationFile, readConfiguration } from './profile-file.ts'
import { credentialsProfile, runInProcess, type TestSurroundings, testSurroundings } from './test-surroundings.ts'

const profile = credentialsProfile('https://acme.halopsa.com')
let surroundings: TestSurroundings

beforeEach(async () => {
  surroundings = await testSurroundings()
})
afterEach(() => surroundings[Symbol.asyncDispose]())

test('there are no profiles where there is no file', async () => {
  expect(await readConfiguration(surroundings.env)).toEqual({ profiles: {} })
})

test('writes for the owner alone, and leaves nothing else behind', async () => {
  const { env, folder, mode } = surroundings
  await changeConfiguration(env, () => ({ default: 'acme', profiles: { acme: profile } }))
  expect(await readConfiguration(env)).toEqual({ default: 'acme', profiles: { acme: profile } })
  expect(await readdir(`${folder.path}/halo`)).toEqual(['config.json'])
  if (process.platform === 'win32') return
  expect(await mode('config.json')).toBe('600')
  expect(await mode()).toBe('700')
})

test('keeps what a newer version wrote', async () => {
  const { env, write, read } = surroundings
  await write('config.json', { colour: 'teal', profiles: { acme: { ...profile, icon: 'A' } } })
  await changeConfiguration(env, (configuration) => ({ ...configuration, default: 'acme' }))
  expect(JSON.parse(await read('config.json'))).toEqual({
    colour: 'teal',
    default: 'acme',
    profiles: { acme: { ...profile, icon: 'A' } },
  })
})

test('reads a file with a byte order mark, as some editors of Windows write it', async () => {
  const { env, folder } = surroundings
  await folder.write('halo/config.json', `\uFEFF${JSON.stringify({ profiles: { acme: profile } })}`)
  expect(await readConfiguration(env)).toEqual({ profiles: { acme: profile } })
})

test('processes that write at the same time lose no profile', async () => {
  const names = Array.from({ length: 6 }, (_, index) => `tenant${index}`)
  const code = (name: string) => `
    import { changeConfiguration } from './profile-file.ts'
    await changeConfiguration(process.env, (configuration) => ({
      profiles: { ...configuration.profiles, ${name}: ${JSON.stringify(profile)} },
    }))`
  await Promise.all(names.map((name) => runInProcess(code(name), surroundings.env)))
  const { profiles } = await readConfiguration(surroundings.env)
  expect(Object.keys(profiles).sort()).toEqual(names)
})

describe('a broken file is told, and stays as it is:', () => {
  test.each([
    ['{ "profiles": { ', /config\.json is not JSON: .*position 16/],
    ['[]', /it holds no object/],
    ['{}', /"profiles" must be an object/],
    ['{ "profiles": {}, "default": 3 }', /"default" must be the name of a profile/],
    ['{ "profiles": { "../x": {} } }', /"\.\.\/x" cannot be the name of a profile/],
    ['{ "profiles": { "a": 1 } }', /profiles\.a must be an object/],
    ['{ "profiles": { "a": {} } }', /profiles\.a\.companyUrl must be a text/],
    ['{ "profiles": { "a": { "companyUrl": "x" } } }', /profiles\.a\.clientId must be a text/],
    [
      '{ "profiles": { "a": { "companyUrl": "x", "clientId": "y", "scope": 1 } } }',
      /profiles\.a\.scope must be a text/,
    ],
    [
      '{ "profiles": { "a": { "companyUrl": "x", "clientId": "y", "scope": "" } } }',
      /profiles\.a\.scope is empty: leave it out/,
    ],
    [
      '{ "profiles": { "a": { "companyUrl": "x", "clientId": "y" } } }',
      /login must be "client-credentials" or "person"/,
    ],
  ])('%s', async (text, message) => {
    const { env, folder, read } = surroundings
    await folder.write('halo/config.json', text)
    const failure = await changeConfiguration(env, () => ({ profiles: {} })).catch((error) => error)
    expect(failure).toBeInstanceOf(CommandError)
    expect(failure.message).toMatch(message)
    expect(failure.message).toContain(configurationFile(env))
    expect(await read('config.json')).toBe(text)
  })
})
