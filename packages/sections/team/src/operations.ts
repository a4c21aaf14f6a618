// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SectionDetail } from '@halopsa/schemas'

/** Parameters of {@link getTeam}. */
export interface GetTeamParams {
  can_edit_only?: boolean
  chat_only?: boolean
  /** Only records of the department with this id. */
  department_id?: number
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  ids?: string
  include_managers?: boolean
  includeagentsforteams?: string
  includedisabled?: string
  includeenabled?: string
  istree?: boolean
  memberonly?: boolean
  mydeps?: boolean
  myteamsonly?: boolean
  orderbyseq?: boolean
  /** Only records of the outcome with this id. */
  outcome_id?: number
  showall?: boolean
  showcounts?: boolean
  /** Only records of the ticketarea with this id. */
  ticketarea_id?: number
  type?: string
  /** Id of the saved view whose filters apply. */
  view_id?: number
}

/**
 * `GET /Team`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTeam<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTeamParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Team', query, as: 'auto' }, options)
}

/** Parameters of {@link postTeam}. */
export interface PostTeamParams {
  sectionDetailList: SectionDetail[]
}

/**
 * `POST /Team`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postTeam<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { sectionDetailList, ...query }: PostTeamParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SectionDetail>> {
  return halo.request<SectionDetail, As>({ method: 'post', path: '/Team', query, body: sectionDetailList }, options)
}

/** Parameters of {@link getTeamTree}. */
export type GetTeamTreeParams = Record<string, never>

/**
 * `GET /Team/Tree`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTeamTree<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTeamTreeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Team/Tree', query, as: 'auto' }, options)
}

/** Parameters of {@link getTeamById}. */
export interface GetTeamByIdParams {
  id: number
  includeagents?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /Team/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTeamById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTeamByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Team/${id}`, query, as: 'auto' }, options)
}
