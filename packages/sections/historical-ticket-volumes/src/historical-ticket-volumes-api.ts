// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { HistoricalTicketVolumes } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/HistoricalTicketVolumes` as a method. */
export class HistoricalTicketVolumesAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /HistoricalTicketVolumes`: see {@link operations.getHistoricalTicketVolumes}. */
  getHistoricalTicketVolumes<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetHistoricalTicketVolumesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getHistoricalTicketVolumes<T, As>(this.#halo, params, options)
  }

  /** `POST /HistoricalTicketVolumes`: see {@link operations.postHistoricalTicketVolumes}. */
  postHistoricalTicketVolumes<As extends ResponseAs = ResponseAs>(
    params: operations.PostHistoricalTicketVolumesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, HistoricalTicketVolumes>> {
    return operations.postHistoricalTicketVolumes<As>(this.#halo, params, options)
  }

  /** `GET /HistoricalTicketVolumes/{id}`: see {@link operations.getHistoricalTicketVolumesById}. */
  getHistoricalTicketVolumesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetHistoricalTicketVolumesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, HistoricalTicketVolumes>> {
    return operations.getHistoricalTicketVolumesById<As>(this.#halo, params, options)
  }

  /** `DELETE /HistoricalTicketVolumes/{id}`: see {@link operations.deleteHistoricalTicketVolumesById}. */
  deleteHistoricalTicketVolumesById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteHistoricalTicketVolumesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteHistoricalTicketVolumesById<T, As>(this.#halo, params, options)
  }
}
