// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { CreateSlackManifest } from '@halopsa/schemas'

/** Parameters of {@link postSlackCommand}. */
export type PostSlackCommandParams = Record<string, never>

/**
 * `POST /Slack/Command`
 *
 * Takes a slash command from Slack; Slack calls it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postSlackCommand<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostSlackCommandParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Slack/Command', query, as: byMediaType }, options)
}

/** Parameters of {@link postSlackEvent}. */
export type PostSlackEventParams = Record<string, never>

/**
 * `POST /Slack/Event`
 *
 * Takes an event from Slack; Slack calls it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postSlackEvent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostSlackEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Slack/Event', query, as: byMediaType }, options)
}

/** Parameters of {@link postSlackInteractivity}. */
export type PostSlackInteractivityParams = Record<string, never>

/**
 * `POST /Slack/Interactivity`
 *
 * Takes a click or form from Slack; Slack calls it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postSlackInteractivity<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostSlackInteractivityParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Slack/Interactivity', query, as: byMediaType }, options)
}

/** Parameters of {@link postSlackManifest}. */
export interface PostSlackManifestParams {
  createSlackManifest: CreateSlackManifest
}

/**
 * `POST /Slack/Manifest`
 *
 * Returns the manifest of a Slack app with these names and descriptions.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postSlackManifest<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { createSlackManifest, ...query }: PostSlackManifestParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Slack/Manifest', query, body: createSlackManifest, as: byMediaType }, 'createSlackManifest'), options)
}
