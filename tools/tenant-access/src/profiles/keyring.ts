/** The keyring of the system. */
export interface Keyring {
  /** The value of an account; `undefined` when there is none. */
  get(account: string): Promise<string | undefined>
  set(account: string, value: string): Promise<void>
  delete(account: string): Promise<void>
}

/** Name under which the keyring shows the secrets. */
const service = 'halo (HaloPSA command line)'

/** The most bytes of a value in the Credential Manager of Windows, which keeps text in UTF-16. */
const mostBytesOnWindows = 2560

/** Whether a value is too long for the keyring. */
export function isTooLong(value: string, platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'win32' && Buffer.byteLength(value, 'utf16le') > mostBytesOnWindows
}

/**
 * Opens the keyring of the system.
 *
 * @returns `undefined` where the system has none, or the optional package for it is not installed.
 */
export async function loadKeyring(): Promise<Keyring | undefined> {
  try {
    const { AsyncEntry } = await import('@napi-rs/keyring')
    // Without a Secret Service, Linux would fall back to the keyring of its kernel, which forgets all at a restart.
    const open = (account: string) => new AsyncEntry(service, account, { linux: { store: 'secret-service' } })
    open('probe')
    return {
      get: async (account) => (await open(account).getPassword()) ?? undefined,
      set: (account, value) => open(account).setPassword(value),
      async delete(account) {
        await open(account).deleteCredential()
      },
    }
  } catch {
    // No package, no build of it for this system, or no Secret Service on the bus of this session.
    return undefined
  }
}
