/** A command that is written by hand. Its name and words are at hand without loading it. */
export interface RegisteredCommand {
  /** As it is typed: `time log`. */
  name: string
  group: 'Work' | 'API' | 'Mirror' | 'Tenant' | 'More'
  /** What it does, in one line. */
  words: string
  /** Whether a section has the same name, whose verbs follow it all the same. */
  isSection?: true
  /** Whether the help leaves it out: shells call it. */
  isHidden?: true
}

/** All commands that are written by hand, in the order of the help. */
export const commands: readonly RegisteredCommand[] = [
  { name: 'mine', group: 'Work', words: 'Your open tickets, the nearest deadline first' },
  { name: 'triage', group: 'Work', words: 'Open tickets that nobody has, what is breached first' },
  { name: 'sla', group: 'Work', words: 'Open tickets whose SLA is breached or at risk', isSection: true },
  { name: 'stale', group: 'Work', words: 'Open tickets without an action for some days' },
  { name: 'note', group: 'Work', words: 'Writes a note on a ticket' },
  { name: 'close', group: 'Work', words: 'Closes a ticket' },
  { name: 'assign', group: 'Work', words: 'Gives a ticket to an agent or a team' },
  { name: 'time log', group: 'Work', words: 'Books time on a ticket' },
  { name: 'time gaps', group: 'Work', words: 'Days on which less time was booked than was to be worked' },
  { name: 'client card', group: 'Work', words: 'One client on a page' },
  { name: 'open', group: 'Work', words: 'Opens a record in the browser' },
  { name: 'search', group: 'API', words: 'Finds operations by a question in plain words' },
  { name: 'describe', group: 'API', words: 'Tells what is known of an operation, a section or a schema' },
  { name: 'api', group: 'API', words: 'Sends a request to any path' },
  { name: 'attachment upload', group: 'API', words: 'Attaches files to a ticket' },
  { name: 'attachment download', group: 'API', words: 'Saves files' },
  { name: 'report run', group: 'API', words: 'Runs a report, and prints its rows' },
  { name: 'sql', group: 'API', words: 'Runs a query in the reporting database' },
  { name: 'mcp', group: 'API', words: 'Serves the tenant to AI agents', isSection: true },
  { name: 'login', group: 'Tenant', words: 'Signs in to a tenant, and makes a profile of it' },
  { name: 'logout', group: 'Tenant', words: 'Forgets the tokens and the secret of a profile' },
  { name: 'whoami', group: 'Tenant', words: 'Tells the agent, its roles, the scopes and the tenant' },
  { name: 'profile list', group: 'Tenant', words: 'Lists the profiles' },
  { name: 'profile use', group: 'Tenant', words: 'Makes a profile the default' },
  { name: 'profile remove', group: 'Tenant', words: 'Removes a profile' },
  {
    name: 'doctor',
    group: 'Tenant',
    words: 'Checks server, clock, token, scopes, document and lists, and says what to do',
  },
  { name: 'sync', group: 'Mirror', words: 'Brings a mirror of the tenant in a database up to date' },
  { name: 'sync watch', group: 'Mirror', words: 'Keeps a mirror up to date until it is ended' },
  { name: 'sync export', group: 'Mirror', words: 'Prints a table of a mirror' },
  { name: 'completion', group: 'More', words: 'Prints the completion script of a shell' },
]
