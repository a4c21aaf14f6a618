import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run, type TemporaryFolder } from '@halopsa/testing'

/** A certificate for `localhost` that a private authority has signed. */
export interface PrivateAuthority {
  /** Path of the authority's own certificate, which a runtime is told to accept. */
  readonly file: string
  readonly key: string
  readonly cert: string
}

/** Makes a private authority, as of a self-hosted server, in a folder. */
export async function createPrivateAuthority(folder: TemporaryFolder): Promise<PrivateAuthority> {
  const openssl = (...args: string[]) => run('openssl', args, { cwd: folder.path })
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  await folder.write('leaf.cnf', 'subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n')
  await openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    'authority.key',
    '-out',
    'authority.pem',
    '-subj',
    '/CN=Authority',
  )
  await openssl('req', ...newKey, '-keyout', 'leaf.key', '-out', 'leaf.csr', '-subj', '/CN=localhost')
  const signed = ['-CA', 'authority.pem', '-CAkey', 'authority.key', '-CAcreateserial', '-extfile', 'leaf.cnf']
  await openssl('x509', '-req', '-in', 'leaf.csr', ...signed, '-out', 'leaf.pem')
  const read = (name: string) => readFile(join(folder.path, name), 'utf8')
  return { file: join(folder.path, 'authority.pem'), key: await read('leaf.key'), cert: await read('leaf.pem') }
}
