import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  type ChartOptions,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import { element } from './element.ts'

// Parts that no chart of this page uses stay out of the bundle.
Chart.register(
  ...[
    BarController,
    BarElement,
    CategoryScale,
    Legend,
    LinearScale,
    LineController,
    LineElement,
    PointElement,
    Tooltip,
  ],
)

/** What a chart shows. Datasets get their colours from the page, in their order. */
export interface ChartContents {
  /** Said to those who do not see it. */
  label: string
  labels: readonly string[]
  datasets: readonly ChartDataset<'bar' | 'line', number[]>[]
  options?: ChartOptions<'bar'>
}

const dark = matchMedia('(prefers-color-scheme: dark)')
const charts = new Set<{ draw(): void }>()
// Charts are pixels: they take no new colours from the style sheet.
dark.addEventListener('change', () => {
  for (const chart of charts) chart.draw()
})

/** A canvas that shows a chart, in the colours of the page. */
export function chart(contents: ChartContents): HTMLElement {
  const canvas = element('canvas', { role: 'img', ariaLabel: contents.label })
  let shown: Chart | undefined
  const draw = () => {
    shown?.destroy()
    shown = new Chart(canvas, configuration(contents) as ChartConfiguration)
  }
  const frame = element('div', { className: 'chart' }, canvas)
  // Chart.js measures the canvas, which has a size once it is on the page.
  requestAnimationFrame(draw)
  charts.add({ draw })
  return frame
}

function configuration({ labels, datasets, options }: ChartContents): ChartConfiguration<'bar' | 'line'> {
  const [text, grid] = [colour('--text'), colour('--line')]
  const axis = { ticks: { color: text, precision: 0 }, grid: { color: grid }, beginAtZero: true }
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: datasets.map((dataset, index) => {
        const own = colour(`--series-${(index % 5) + 1}`)
        return { backgroundColor: own, borderColor: own, maxBarThickness: 48, ...dataset }
      }),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      ...options,
      scales: { x: { ...axis, ...options?.scales?.x }, y: { ...axis, ...options?.scales?.y } },
      plugins: { legend: { display: datasets.length > 1, labels: { color: text, boxWidth: 12 } } },
    } as ChartOptions<'bar' | 'line'>,
  }
}

function colour(property: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(property).trim()
}
