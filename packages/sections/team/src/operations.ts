// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SectionDetail, SectionDetail_List } from '@halopsa/schemas'

/** Parameters of {@link getTeam}. */
export interface GetTeamParams {
  /** Only teams that you may change. */
  can_edit_only?: boolean | null | undefined
  /** Only teams that take part in live chat. */
  chat_only?: boolean | null | undefined
  /** Only teams of the department with this id. */
  department_id?: number | null | undefined
  /** What `showcounts` counts: `reqs` for tickets, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  /** Only these teams: ids separated by commas: `1,2`. */
  ids?: string | readonly number[] | null | undefined
  /** With the managers of each team. */
  include_managers?: boolean | null | undefined
  /** With the agents of these teams: names separated by commas. */
  includeagentsforteams?: string | null | undefined
  /** With teams that are disabled. */
  includedisabled?: string | null | undefined
  /** With teams that are enabled. */
  includeenabled?: string | null | undefined
  istree?: boolean | null | undefined
  /** Only teams that you are a member of. */
  memberonly?: boolean | null | undefined
  mydeps?: boolean | null | undefined
  /** Only teams that you belong to. */
  myteamsonly?: boolean | null | undefined
  /** Sorts teams by their sequence number. */
  orderbyseq?: boolean | null | undefined
  /** Only the records of the outcome with this id. */
  outcome_id?: number | null | undefined
  /** All records, also those that permissions hide from you; for administrators. */
  showall?: boolean | null | undefined
  /** With the number of tickets of each record. */
  showcounts?: boolean | null | undefined
  /** For `showcounts`: only tickets in the ticket area with this id count. */
  ticketarea_id?: number | null | undefined
  /** Only teams for this area: `reqs` for tickets, `opps` for opportunities, `prjs` for projects. */
  type?: string | null | undefined
  /** For `showcounts`: only tickets in the saved view with this id count. */
  view_id?: number | null | undefined
}

/**
 * `GET /Team`
 *
 * Lists teams.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTeam<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTeamParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SectionDetail_List[]>> {
  return halo.request<SectionDetail_List[], As>({ method: 'get', path: '/Team', query }, options)
}

/** Parameters of {@link paginateTeam}: those of {@link getTeam}. */
export type PaginateTeamParams = GetTeamParams

/**
 * Every record of `GET /Team`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTeam(
  halo: HaloClient,
  params?: PaginateTeamParams,
  options?: PaginateOptions,
): Pages<SectionDetail_List> {
  return paginate((_, call) => getTeam(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTeam}. */
export interface PostTeamParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  sectionDetailList: SectionDetail[]
}

/**
 * `POST /Team`
 *
 * Creates or updates teams.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTeam<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { sectionDetailList, ...query }: PostTeamParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SectionDetail[], SectionDetail>>> {
  return halo.request<Flagged<Flag, SectionDetail[], SectionDetail>, As>(withBody({ method: 'post', path: '/Team', query, body: sectionDetailList }, 'sectionDetailList'), options)
}

/** Parameters of {@link getTeamTree}. */
export type GetTeamTreeParams = Record<string, never>

/**
 * `GET /Team/Tree`
 *
 * Lists teams as a tree, each with its agents.
 *
 * Answers with an array, as recorded on a live server.
 *
 * The same keys as `GET /Team`.
 */
export async function getTeamTree<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTeamTreeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SectionDetail_List[]>> {
  return halo.request<SectionDetail_List[], As>({ method: 'get', path: '/Team/Tree', query }, options)
}

/** Parameters of {@link paginateTeamTree}: those of {@link getTeamTree}. */
export type PaginateTeamTreeParams = GetTeamTreeParams

/**
 * Every record of `GET /Team/Tree`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTeamTree(
  halo: HaloClient,
  params?: PaginateTeamTreeParams,
  options?: PaginateOptions,
): Pages<SectionDetail_List> {
  return paginate((_, call) => getTeamTree(halo, params, call), { key: ['guid'], pages: false }, options)
}

/** Parameters of {@link getTeamById}. */
export interface GetTeamByIdParams {
  id: number
  /** With the agents of the team. */
  includeagents?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Team/{id}`
 *
 * Reads a team.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getTeamById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTeamByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SectionDetail>> {
  return halo.request<SectionDetail, As>({ method: 'get', path: path`/Team/${id}`, query }, options)
}

/** Parameters of {@link deleteTeamById}. */
export interface DeleteTeamByIdParams {
  id: number
}

/**
 * `DELETE /Team/{id}`
 *
 * Deletes a team.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTeamById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTeamByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SectionDetail | undefined>> {
  return halo.request<SectionDetail | undefined, As>({ method: 'delete', path: path`/Team/${id}`, query, as: byMediaType }, options)
}
