import type { tenSections } from '../sections.ts'

/** What a contender's program has to do. */
export interface ProgramPlan {
  /** Sections from which it reads a record by its id. */
  sections: readonly Section[]
  /** Whether it lists tickets too, page by page. */
  paging?: boolean
  /** Whether the features that its library lacks are added by hand, with the files of `rivals/equipment`. */
  equipped?: boolean
}

export type Section = (typeof tenSections)[number]

/** One of the ways to call the API that are measured side by side. */
export interface Contender {
  /** Its name in the results: `openapi-fetch`. */
  name: string
  /** Packages whose versions the results name. */
  packages: readonly string[]
  /**
   * A module in TypeScript that exports `connect(server: Server)`, which gives an object with the function
   * `get<Section>ById(id)` for each section, and `listTickets(page_no)`; both resolve to what the server sent.
   * `paginateTickets()` is there where the client has it.
   */
  program(plan: ProgramPlan): string
  /** Command that generates the client, and the folder, below `rivals/generated/clients`, where it goes. */
  generation?: { command: readonly string[]; folder: string }
  /** Whether the program's types come from the document, so that checking them is to be compared. */
  typed: boolean
}

/** Import declarations of every program. */
export const serverImport = "import type { Server } from '../../equipment/server.ts'"

/** Query of `listTickets`. */
export const pageQuery = '{ pageinate: true, page_size: 100, page_no }'

/** The text of a `connect` function. */
export function connectFunction(setUp: string, calls: readonly string[]): string {
  return `export function connect(server: Server) {\n${setUp.trim()}\nreturn {\n${calls.join(',\n')},\n}\n}\n`
}
