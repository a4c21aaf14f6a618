/**
 * Variables that agents set for the commands that they run, as their sources, documentation, pull requests or issues have
 * them.
 *
 * Three variables that others look at are left out. `AGENT` is set by Goose, Amp and opencode, but in Halo an agent is a
 * person, so a script of an MSP may well have a variable of that name. `CURSOR_TRACE_ID` and `REPL_ID` are also set in
 * terminals in which a person types.
 */
const agentVariables: Readonly<Record<string, string>> = {
  AI_AGENT: 'the convention that several agents share: Claude Code from 2.1.120, Copilot in VS Code, Crush',
  AUGMENT_AGENT: 'Augment',
  CLAUDECODE: 'Claude Code',
  CODEX_SANDBOX: 'Codex in a sandbox on macOS',
  CODEX_THREAD_ID: 'Codex, in each shell that it starts',
  COPILOT_AGENT: 'Copilot in VS Code, in terminals of the agent',
  COPILOT_CLI: 'Copilot on the command line',
  CURSOR_AGENT: 'Cursor, in commands of its agent',
  GEMINI_CLI: 'Gemini CLI, in a pseudo-terminal',
  GOOSE_TERMINAL: 'Goose',
  OPENCODE: 'opencode',
}

/** Whether an agent runs this command: its output is read by a model that pays for each word. */
export function isAgentEnvironment(env: NodeJS.ProcessEnv): boolean {
  return Object.keys(agentVariables).some((name) => !['', '0', 'false'].includes(env[name] ?? ''))
}
