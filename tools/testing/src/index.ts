export { type TemporaryFolder, temporaryFolder } from './folders/temporary-folder.ts'
export { type CodeBlock, codeBlock, codeBlocks } from './markdown/code-blocks.ts'
export { type DocumentedProgram, documentedProgram, documentedPrograms } from './markdown/documented-programs.ts'
export { type Installation, installPacked } from './packages/install-packed.ts'
export { packPackages } from './packages/pack-packages.ts'
export { repositoryRoot } from './packages/workspace.ts'
export { pnpm } from './processes/pnpm.ts'
export { type RunOptions, type RunResult, run } from './processes/run.ts'
export { type RunningProcess, start } from './processes/start.ts'
export {
  type LoopbackServer,
  listenOnLoopback,
  serveHttp,
  serveSockets,
  unusedPort,
} from './servers/loopback.ts'
export { hasPostgres, type PostgresServer, startPostgres } from './servers/postgres.ts'
export { serveTunnel, type Tunnel } from './servers/tunnel.ts'
