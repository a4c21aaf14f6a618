// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { StdRequest, StdRequest_List } from '@halopsa/schemas'

/** Parameters of {@link getTemplate}. */
export interface GetTemplateParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  /** Only templates for the action with this id. */
  action_id?: number | null | undefined
  /** Only templates that the agent with this id may use. */
  agent_id?: number | null | undefined
  /** Only templates that people can see without logging in. */
  anonanduser?: boolean | null | undefined
  /** Only templates for the asset with this id. */
  asset_id?: number | null | undefined
  /** Only templates that the client with this id can use. */
  client_id?: number | null | undefined
  /** Only templates that the department with this id may use. */
  department_id?: number | null | undefined
  /** Area of the product: `reqs` for tickets with projects but without opportunities, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  /** Only the records of the group with this id. */
  group_id?: number | null | undefined
  /** Only templates for the ticket with this id. */
  include_ticket_id?: number | null | undefined
  /** With the clients that can use each template. */
  includeclients?: boolean | null | undefined
  /** With the names of the agents, teams and organisations that may use each template. */
  includenames?: boolean | null | undefined
  itil_ticket_type_id?: number | null | undefined
  /** Only templates of the ITIL type with this id. */
  itil_type?: number | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only templates below the template with this id. */
  parent_template_id?: number | null | undefined
  /** Only templates for the report with this id. */
  report_id?: number | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** All records, also those that permissions hide from you; for administrators. */
  showall?: boolean | null | undefined
  /** Only templates that the team with this id may use. */
  team_id?: number | null | undefined
  /** Only templates for the ticket type with this id. */
  ticket_type_id?: number | null | undefined
  /** Only templates for the to-do list of the client with this id. */
  todo_client_id?: number | null | undefined
  /** Only templates for to-do lists. */
  todo_only?: boolean | null | undefined
  /** Only templates of this type, a number. */
  type?: number | null | undefined
  /** Only templates of these types: numbers separated by commas: `1,2`. */
  types?: string | readonly number[] | null | undefined
}

/**
 * `GET /Template`
 *
 * Lists ticket templates.
 *
 * Answers with a view of the list with the records under `stdrequests`, as recorded on a live server.
 */
export async function getTemplate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'stdrequests', StdRequest_List>>> {
  return halo.request<ListView<'stdrequests', StdRequest_List>, As>({ method: 'get', path: '/Template', query }, options)
}

/** Parameters of {@link paginateTemplate}: those of {@link getTemplate} without the ones that page. */
export type PaginateTemplateParams = Omit<GetTemplateParams, 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Template`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateTemplate(
  halo: HaloClient,
  params?: PaginateTemplateParams,
  options?: PaginateOptions,
): Pages<StdRequest_List> {
  return paginate((page, call) => getTemplate(halo, { ...params, ...page }, call), 'stdrequests', options)
}

/** Parameters of {@link postTemplate}. */
export interface PostTemplateParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  stdRequestList: StdRequest[]
}

/**
 * `POST /Template`
 *
 * Creates or updates ticket templates; `_sendnow` has a scheduled one run now.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTemplate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { stdRequestList, ...query }: PostTemplateParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, StdRequest[], StdRequest>>> {
  return halo.request<Flagged<Flag, StdRequest[], StdRequest>, As>(withBody({ method: 'post', path: '/Template', query, body: stdRequestList }, 'stdRequestList'), options)
}

/** Parameters of {@link getTemplateById}. */
export interface GetTemplateByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With the related articles of the knowledge base. */
  includekbinfo?: boolean | null | undefined
}

/**
 * `GET /Template/{id}`
 *
 * Reads a ticket template.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getTemplateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StdRequest>> {
  return halo.request<StdRequest, As>({ method: 'get', path: path`/Template/${id}`, query }, options)
}

/** Parameters of {@link deleteTemplateById}. */
export interface DeleteTemplateByIdParams {
  id: number
}

/**
 * `DELETE /Template/{id}`
 *
 * Deletes a ticket template.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTemplateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StdRequest | undefined>> {
  return halo.request<StdRequest | undefined, As>({ method: 'delete', path: path`/Template/${id}`, query, as: byMediaType }, options)
}
