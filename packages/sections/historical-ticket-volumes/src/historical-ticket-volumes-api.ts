// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { HistoricalTicketVolumes } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/HistoricalTicketVolumes` as a method. */
export class HistoricalTicketVolumesAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /HistoricalTicketVolumes`: see {@link operations.getHistoricalTicketVolumes}. */
  getHistoricalTicketVolumes<As extends ResponseAs = ResponseAs>(
    params?: operations.GetHistoricalTicketVolumesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'historicalticketvolumes', HistoricalTicketVolumes>>> {
    return operations.getHistoricalTicketVolumes<As>(this.#halo, params, options)
  }

  /** Every record of `GET /HistoricalTicketVolumes`: see {@link operations.paginateHistoricalTicketVolumes}. */
  paginateHistoricalTicketVolumes(
    params?: operations.PaginateHistoricalTicketVolumesParams,
    options?: PaginateOptions,
  ): Pages<HistoricalTicketVolumes> {
    return operations.paginateHistoricalTicketVolumes(this.#halo, params, options)
  }

  /** `POST /HistoricalTicketVolumes`: see {@link operations.postHistoricalTicketVolumes}. */
  postHistoricalTicketVolumes<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostHistoricalTicketVolumesParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, HistoricalTicketVolumes[], HistoricalTicketVolumes>>> {
    return operations.postHistoricalTicketVolumes<As, Flag>(this.#halo, params, options)
  }

  /** `GET /HistoricalTicketVolumes/{id}`: see {@link operations.getHistoricalTicketVolumesById}. */
  getHistoricalTicketVolumesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetHistoricalTicketVolumesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, HistoricalTicketVolumes>> {
    return operations.getHistoricalTicketVolumesById<As>(this.#halo, params, options)
  }

  /** `DELETE /HistoricalTicketVolumes/{id}`: see {@link operations.deleteHistoricalTicketVolumesById}. */
  deleteHistoricalTicketVolumesById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteHistoricalTicketVolumesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, HistoricalTicketVolumes | undefined>> {
    return operations.deleteHistoricalTicketVolumesById<As>(this.#halo, params, options)
  }
}
