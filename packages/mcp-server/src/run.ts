/** What `halo mcp` runs: the server as a function, and its help. */
export { help } from './help.ts'
export { type ProcessSurroundings, runServer } from './run-server.ts'
