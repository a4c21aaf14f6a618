import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isTooLong, type Keyring, loadKeyring } from './keyring.ts'
import { openSecretStore } from './secrets.ts'
import { runInProcess, type TestSurroundings, testSurroundings } from './test-surroundings.ts'

let surroundings: TestSurroundings
let warnings: string[]

beforeEach(async () => {
  surroundings = await testSurroundings()
  warnings = []
})
afterEach(() => surroundings[Symbol.asyncDispose]())

const warn = (line: string) => {
  warnings.push(line)
}

/** A store over a keyring in memory, or none. */
function openWith(keyring?: Keyring) {
  const env = { ...surroundings.env, HALO_KEYRING: undefined }
  return openSecretStore({ env, warn, loadKeyring: async () => keyring })
}

function keyringInMemory(changes: Partial<Keyring> = {}): Keyring & { values: Map<string, string> } {
  const values = new Map<string, string>()
  return {
    values,
    get: async (account) => values.get(account),
    set: async (account, value) => void values.set(account, value),
    delete: async (account) => void values.delete(account),
    ...changes,
  }
}

test('without a keyring, a file of the owner keeps secrets', async () => {
  const store = openWith()
  const place = await store.set('acme/client-secret', 's3cret')
  expect(place).toContain(join(surroundings.folder.path, 'halo', 'secrets.json'))
  expect(await openWith().get('acme/client-secret')).toBe('s3cret')
  expect(await store.get('constructor')).toBeUndefined()
  if (process.platform !== 'win32') expect(await surroundings.mode('secrets.json')).toBe('600')
  await store.delete('acme/client-secret')
  expect(await store.get('acme/client-secret')).toBeUndefined()
})

test('a keyring keeps secrets, and the file none of them', async () => {
  const keyring = keyringInMemory()
  await openWith().set('acme/client-secret', 'old')
  const store = openWith(keyring)
  expect(await store.set('acme/client-secret', 'new')).toBe('the keyring of the system')
  expect([...keyring.values.values()]).toEqual(['new'])
  expect(await surroundings.read('secrets.json')).not.toContain('acme')
  expect(await store.get('acme/client-secret')).toBe('new')
  await store.delete('acme/client-secret')
  expect(keyring.values.size).toBe(0)
})

test('two configurations do not share what a keyring holds', async () => {
  const keyring = keyringInMemory()
  await using other = await testSurroundings()
  await openWith(keyring).set('acme/client-secret', 's3cret')
  const elsewhere = openSecretStore({
    env: { HALO_CONFIG_HOME: other.folder.path },
    warn,
    loadKeyring: async () => keyring,
  })
  expect(await elsewhere.get('acme/client-secret')).toBeUndefined()
})

test('what a keyring refuses to keep goes into the file, and counts', async () => {
  const keyring = keyringInMemory()
  await openWith(keyring).set('acme/token', 'old')
  const store = openWith({ ...keyring, set: () => Promise.reject(new Error('too long')) })
  expect(await store.set('acme/token', 'new')).toContain('secrets.json')
  expect(await store.get('acme/token')).toBe('new')
})

test('HALO_KEYRING=off asks no keyring', async () => {
  const env = { ...surroundings.env, HALO_KEYRING: 'off' }
  const load = () => Promise.reject(new Error('asked'))
  const store = openSecretStore({ env, warn, loadKeyring: load })
  expect(await store.set('acme/token', 'x')).toContain('secrets.json')
  expect(await store.get('acme/other')).toBeUndefined()
})

test('a locked keyring is told, with a way out', async () => {
  const keyring = keyringInMemory({ get: () => Promise.reject(new Error('User interaction is not allowed')) })
  await expect(openWith(keyring).get('acme/token')).rejects.toThrow(
    'The keyring of the system refuses: User interaction is not allowed; HALO_KEYRING=off keeps secrets in a file',
  )
})

test('the Credential Manager of Windows takes 2,560 bytes of UTF-16', () => {
  expect(isTooLong('x'.repeat(1280), 'win32')).toBe(false)
  expect(isTooLong('x'.repeat(1281), 'win32')).toBe(true)
  expect(isTooLong('x'.repeat(10_000), 'linux')).toBe(false)
})

test.skipIf(process.platform !== 'linux')('no Secret Service is no keyring: that of the kernel forgets', async () => {
  const code = `
    import { loadKeyring } from './keyring.ts'
    console.log(await loadKeyring())`
  const { stdout, stderr } = await runInProcess(code, { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' })
  expect([stdout, stderr]).toEqual(['undefined\n', ''])
})

// The keyring of a developer is none of ours, and may ask for a password.
test.skipIf(!process.env.CI)('the keyring of this machine works, or is none', async () => {
  const keyring = await loadKeyring()
  if (!keyring) return
  const account = `test ${surroundings.folder.path}`
  await keyring.set(account, 'x')
  expect(await keyring.get(account)).toBe('x')
  await keyring.delete(account)
  expect(await keyring.get(account)).toBeUndefined()
})

test.skipIf(process.platform === 'win32')('takes an open file away from others, and says so', async () => {
  const file = await surroundings.write('secrets.json', { 'acme/token': 'x' })
  await chmod(file, 0o644)
  expect(await openWith().get('acme/token')).toBe('x')
  expect(await surroundings.mode('secrets.json')).toBe('600')
  expect(warnings).toEqual([`${file} was open to others (mode 644); its mode is now 600`])
})

test.each(['{ "acme/token": "s3cret', '"s3cret"', '{ "acme/token": ["s3cret"] }', 's3cret'])(
  'a broken file is told without what it holds, and stays: %s',
  async (text) => {
    const file = await surroundings.folder.write('halo/secrets.json', text)
    await chmod(file, 0o600)
    const failure = await openWith()
      .set('acme/other', 'x')
      .catch((error) => error)
    expect(failure.message).toContain(file)
    expect(failure.message).not.toContain('s3cret')
    expect(failure.cause).toBeUndefined()
    expect(await surroundings.read('secrets.json')).toBe(text)
  },
)

test('writes at the same time lose no secret', async () => {
  const keys = Array.from({ length: 10 }, (_, index) => `tenant${index}/token`)
  await Promise.all(keys.map((key) => openWith().set(key, key)))
  expect(JSON.parse(await surroundings.read('secrets.json'))).toEqual(Object.fromEntries(keys.map((key) => [key, key])))
})
