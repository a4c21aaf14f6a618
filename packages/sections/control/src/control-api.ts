// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Control } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Control` as a method. */
export class ControlAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Control`: see {@link operations.getControl}. */
  getControl<As extends ResponseAs = ResponseAs>(
    params?: operations.GetControlParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Control>> {
    return operations.getControl<As>(this.#halo, params, options)
  }

  /** `POST /Control`: see {@link operations.postControl}. */
  postControl<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostControlParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Control[], Control>>> {
    return operations.postControl<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Control/ClearCache`: see {@link operations.postControlClearCache}. */
  postControlClearCache<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostControlClearCacheParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postControlClearCache<T, As>(this.#halo, params, options)
  }

  /** `GET /Control/Teams`: see {@link operations.getControlTeams}. */
  getControlTeams<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params?: operations.GetControlTeamsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getControlTeams<T, As>(this.#halo, params, options)
  }

  /** `POST /Control/UpdateEnc`: see {@link operations.postControlUpdateEnc}. */
  postControlUpdateEnc<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostControlUpdateEncParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postControlUpdateEnc<T, As>(this.#halo, params, options)
  }

  /** `POST /Control/setup`: see {@link operations.postControlSetup}. */
  postControlSetup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostControlSetupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postControlSetup<T, As>(this.#halo, params, options)
  }
}
