// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Slack` as a method. */
export class SlackAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /Slack/Command`: see {@link operations.postSlackCommand}. */
  postSlackCommand<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostSlackCommandParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postSlackCommand<T, As>(this.#halo, params, options)
  }

  /** `POST /Slack/Event`: see {@link operations.postSlackEvent}. */
  postSlackEvent<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostSlackEventParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postSlackEvent<T, As>(this.#halo, params, options)
  }

  /** `POST /Slack/Interactivity`: see {@link operations.postSlackInteractivity}. */
  postSlackInteractivity<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostSlackInteractivityParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postSlackInteractivity<T, As>(this.#halo, params, options)
  }

  /** `POST /Slack/Manifest`: see {@link operations.postSlackManifest}. */
  postSlackManifest<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostSlackManifestParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postSlackManifest<T, As>(this.#halo, params, options)
  }
}
