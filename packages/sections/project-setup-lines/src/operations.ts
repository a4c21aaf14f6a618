// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ProjectSetupLines } from '@halopsa/schemas'

/** Parameters of {@link postProjectSetupLines}. */
export interface PostProjectSetupLinesParams {
  /** Records to create; one that has an `id` is updated. */
  projectSetupLinesList: ProjectSetupLines[]
}

/**
 * `POST /ProjectSetupLines`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postProjectSetupLines<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { projectSetupLinesList, ...query }: PostProjectSetupLinesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ProjectSetupLines>> {
  return halo.request<ProjectSetupLines, As>({ method: 'post', path: '/ProjectSetupLines', query, body: projectSetupLinesList }, options)
}
