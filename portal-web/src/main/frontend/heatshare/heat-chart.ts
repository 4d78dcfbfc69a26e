import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import * as echarts from 'echarts/core';
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';

echarts.use([
  BarChart,
  LineChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  LabelLayout,
  CanvasRenderer,
]);

/**
 * Draws one chart from options in JSON. A text such as "var(--hs-miner)" anywhere in the options is replaced by that
 * custom property's value, and the chart is drawn again when the theme changes, so one set of options serves both
 * themes. A number format, {locale, digits, unit}, serves axis and tooltip.
 */
@customElement('heat-chart')
export class HeatChart extends LitElement {
  static styles = css`
    :host {
      display: block;
      height: 280px;
      min-width: 0;
    }
    div {
      height: 100%;
      width: 100%;
    }
  `;

  private chart?: echarts.ECharts;
  private source?: any;
  private sizes?: ResizeObserver;
  private themes?: MutationObserver;

  render() {
    return html`<div></div>`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.sizes = new ResizeObserver(() => this.chart?.resize());
    this.sizes.observe(this);
    this.themes = new MutationObserver(() => this.draw());
    this.themes.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    this.draw();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    this.themes?.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  firstUpdated() {
    this.draw();
  }

  /** Called by the server; the format is that of axis and tooltip. */
  show(options: string, format: string) {
    this.source = { options: JSON.parse(options), format: JSON.parse(format) };
    this.draw();
  }

  private draw() {
    const figure = this.renderRoot?.querySelector('div');
    if (!figure || !this.source) {
      return;
    }
    if (!this.chart) {
      this.chart = echarts.init(figure);
      this.chart.on('click', (event) =>
        this.dispatchEvent(new CustomEvent('point-select', { detail: { index: event.dataIndex, series: event.seriesIndex } })),
      );
    }
    const options = resolve(this.source.options, getComputedStyle(this));
    const number = numbers(this.source.format);
    options.animation = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    options.animationDuration = 250;
    if (options.tooltip) {
      options.tooltip.valueFormatter = number;
    }
    for (const axis of [options.yAxis].flat().filter(Boolean)) {
      axis.axisLabel = { ...axis.axisLabel, formatter: (value: number) => plain(this.source.format, value) };
    }
    this.chart.setOption(options, true);
  }
}

function resolve(value: any, style: CSSStyleDeclaration): any {
  if (typeof value === 'string') {
    return value.replace(/var\((--[\w-]+)\)/g, (_, name) => style.getPropertyValue(name).trim());
  }
  if (Array.isArray(value)) {
    return value.map((item) => resolve(item, style));
  }
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, style)]));
  }
  return value;
}

function numbers(format: any) {
  const figures = new Intl.NumberFormat(format.locale, {
    minimumFractionDigits: format.digits,
    maximumFractionDigits: format.digits,
  });
  return (value: any) => (typeof value === 'number' ? `${figures.format(value)}\u00a0${format.unit}` : '–');
}

function plain(format: any, value: number) {
  return new Intl.NumberFormat(format.locale, { maximumFractionDigits: 3 }).format(value);
}
