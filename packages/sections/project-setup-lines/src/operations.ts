// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ProjectSetupLines } from '@halopsa/schemas'

/** Parameters of {@link postProjectSetupLines}. */
export interface PostProjectSetupLinesParams {
  projectSetupLinesList: ProjectSetupLines[]
}

/**
 * `POST /ProjectSetupLines`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postProjectSetupLines<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { projectSetupLinesList, ...query }: PostProjectSetupLinesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ProjectSetupLines>> {
  return halo.request<ProjectSetupLines, As>({ method: 'post', path: '/ProjectSetupLines', query, body: projectSetupLinesList }, options)
}
