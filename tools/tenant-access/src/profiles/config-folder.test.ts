import { join } from 'node:path'
import { expect, test } from 'vitest'
import { configFolder } from './config-folder.ts'

test.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, string]>([
  ['HALO_CONFIG_HOME', { HALO_CONFIG_HOME: '/config', XDG_CONFIG_HOME: '/xdg', HOME: '/home' }, 'linux', '/config'],
  ['XDG_CONFIG_HOME', { XDG_CONFIG_HOME: '/xdg', HOME: '/home' }, 'linux', join('/xdg', 'halo')],
  ['the home folder', { HOME: '/home' }, 'darwin', join('/home', '.config', 'halo')],
  ['APPDATA on Windows', { APPDATA: '/roaming', HOME: '/home' }, 'win32', join('/roaming', 'halo')],
])('lies where %s says', (_, env, platform, folder) => {
  expect(configFolder(env, platform)).toBe(folder)
})
