// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getFeed}. */
export interface GetFeedParams {
  /** Only entries about clients whose account manager is the agent with this id. */
  accountmanager_id?: number | null | undefined
  /** Only entries by agents. */
  agent_only?: boolean | null | undefined
  /** At most this many entries; `older_than_id` reads on. */
  count?: number | null | undefined
  /** Without private entries. */
  exclude_private?: boolean | null | undefined
  /** Only entries about what you follow. */
  followed_only?: boolean | null | undefined
  /** Only records that came after the one with this id. */
  newer_than_id?: number | null | undefined
  /** Only records that came before the one with this id. */
  older_than_id?: number | null | undefined
  one_agent_id?: number | null | undefined
  one_agents_tickets_id?: number | null | undefined
  one_user_id?: number | null | undefined
  /** Only entries about the asset with this id. */
  related_asset_id?: number | null | undefined
  /** Only entries about the client with this id. */
  related_client_id?: number | null | undefined
  /** Only entries about the site with this id. */
  related_site_id?: number | null | undefined
  /** Only entries about the user with this id. */
  related_user_id?: number | null | undefined
  /** Only entries by users. */
  user_only?: boolean | null | undefined
}

/**
 * `GET /Feed`
 *
 * Lists entries of the activity feed; `older_than_id` and `newer_than_id` move through it, not pages.
 *
 * Answers with a view of the list with the records under `feed`, as recorded on a live server.
 *
 * Keys seen: `agent_id`, `content_id1`, `content_id2`, `datetime`, `entitytype`, `id`, `note`, `outcome`, `user_id`, `who_colour`, `who_imgpath`, `who_initials`, `who_name`, `who_type`.
 */
export async function getFeed<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFeedParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'feed', T>>> {
  return halo.request<ListView<'feed', T>, As>({ method: 'get', path: '/Feed', query }, options)
}

/** Parameters of {@link paginateFeed}: those of {@link getFeed} without the ones that page. */
export type PaginateFeedParams = Omit<GetFeedParams, 'count' | 'newer_than_id' | 'older_than_id'>

/**
 * Every record of `GET /Feed`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 */
export function paginateFeed<T = unknown>(
  halo: HaloClient,
  params?: PaginateFeedParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getFeed(halo, { ...params, ...(page as object) }, call), { records: 'feed', cursor: 'older_than_id' }, options)
}
