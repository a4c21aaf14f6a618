// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IncomingEvent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IncomingEvent` as a method. */
export class IncomingEventAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IncomingEvent`: see {@link operations.getIncomingEvent}. */
  getIncomingEvent<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIncomingEventParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIncomingEvent<T, As>(this.#halo, params, options)
  }

  /** `POST /IncomingEvent`: see {@link operations.postIncomingEvent}. */
  postIncomingEvent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIncomingEventParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IncomingEvent[], IncomingEvent>>> {
    return operations.postIncomingEvent<As, Flag>(this.#halo, params, options)
  }

  /** `POST /IncomingEvent/Process`: see {@link operations.postIncomingEventProcess}. */
  postIncomingEventProcess<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostIncomingEventProcessParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIncomingEventProcess<T, As>(this.#halo, params, options)
  }

  /** `GET /IncomingEvent/{id}`: see {@link operations.getIncomingEventById}. */
  getIncomingEventById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIncomingEventByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IncomingEvent>> {
    return operations.getIncomingEventById<As>(this.#halo, params, options)
  }

  /** `DELETE /IncomingEvent/{id}`: see {@link operations.deleteIncomingEventById}. */
  deleteIncomingEventById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteIncomingEventByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IncomingEvent | undefined>> {
    return operations.deleteIncomingEventById<As>(this.#halo, params, options)
  }
}
