import type { Server } from 'node:http'
import { join } from 'node:path'
import { listenOnLoopback, run } from '@halopsa/testing'
import { runServer } from 'verdaccio'

/** A registry of npm packages on loopback. */
export interface Registry extends AsyncDisposable {
  url: string
  /** Checksum of every published version of the named packages, by `name@version`. */
  published(names: readonly string[]): Promise<Map<string, string>>
}

/**
 * Starts a registry that has only those of our packages that were published to it. It fetches all other packages from the
 * registry that npm is configured with.
 *
 * @param folder the folder for its files.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const upstream = (await run('npm', ['config', 'get', 'registry', '--loglevel=error'], { cwd: folder })).stdout.trim()
  const ours = { access: '$all', publish: '$all' }
  const server = (await runServer({
    self_path: folder,
    configPath: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: { upstream: { url: upstream } },
    packages: { '@halopsa/*': ours, halopsa: ours, '**': { access: '$all', proxy: 'upstream' } },
    max_body_size: '50mb',
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  })) as Server
  const listening = await listenOnLoopback(server)
  const url = `${listening.url}/`
  return {
    url,
    async published(names) {
      const versions = await Promise.all(names.map((name) => publishedVersions(url, name)))
      return new Map(versions.flat())
    },
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  }
}

async function publishedVersions(registry: string, name: string): Promise<[string, string][]> {
  const response = await fetch(`${registry}${name.replace('/', '%2f')}`)
  if (response.status === 404) return []
  const { versions } = (await response.json()) as { versions: Record<string, { dist: { integrity: string } }> }
  return Object.entries(versions).map(([version, { dist }]) => [`${name}@${version}`, dist.integrity])
}
