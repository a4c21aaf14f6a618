// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, withBody } from '@halopsa/core'
import type { ProjectSetupLines } from '@halopsa/schemas'

/** Parameters of {@link postProjectSetupLines}. */
export interface PostProjectSetupLinesParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  projectSetupLinesList: ProjectSetupLines[]
}

/**
 * `POST /ProjectSetupLines`
 *
 * Sends lines of a project setup, by which order or quotation lines become projects and tickets.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postProjectSetupLines<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { projectSetupLinesList, ...query }: PostProjectSetupLinesParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ProjectSetupLines[], ProjectSetupLines>>> {
  return halo.request<Flagged<Flag, ProjectSetupLines[], ProjectSetupLines>, As>(withBody({ method: 'post', path: '/ProjectSetupLines', query, body: projectSetupLinesList }, 'projectSetupLinesList'), options)
}
