/*
 * What the 21 regions said of their reimbursement models in 2021: one activity in all regions, or one region in all activities. Fetched when the reader
 * comes here. Each number stands in a numbered table of the report, with the report's own contradictions beside the row they concern.
 */

import { html, nothing } from 'lit';
import { fetchRows, fetchSets } from '../data-sets/fetching.js';
import { compareNames } from '../format.js';
import { DATA_SETS, FORMS, surveyOf } from '../models/survey.js';
import { withSurveyMix } from '../models/taken-mix.js';
import { ViewElement } from './element.js';
import { radioGroup, selectField } from './field.js';
import { sources } from './figure.js';
import { costTable, drgTable, purchasesTable, remarkList, sharesTable } from './models-survey-tables.js';
import './models-shares.js';

/** @typedef {import('../data-sets/data-set.js').DataSets} DataSets */
/** @typedef {import('../models/survey.js').Form} Form */
/** @typedef {import('../models/survey.js').Survey} Survey */
/** @typedef {import('../models/survey.js').SurveyData} SurveyData */
/** @typedef {import('../models/survey.js').SurveyRow} SurveyRow */
/** @typedef {import('./element.js').View} View */

class ModelsSurvey extends ViewElement {
  static properties = {
    ...ViewElement.properties,
    fetched: { state: true },
    failed: { state: true },
    by: { state: true },
    form: { state: true },
    activity: { state: true },
    region: { state: true },
    told: { state: true },
  };

  constructor() {
    super();
    /** @type {{ about: DataSets, data: SurveyData } | undefined} */
    this.fetched = undefined;
    this.failed = false;
    /** @type {'activity' | 'region'} */
    this.by = 'activity';
    /** @type {Form} */
    this.form = 'egenregi';
    this.activity = '110';
    this.region = '01';
    /** What was taken into the calculation last. */
    this.told = '';
    /** @type {{ of: unknown, language: string, survey: Survey } | undefined} */
    this.last = undefined;
    /** @type {IntersectionObserver | undefined} */
    this.observer = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.fetched) return;
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#fetch();
    });
    this.observer.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  async #fetch() {
    this.observer?.disconnect();
    this.failed = false;
    try {
      const [about, ...rows] = await Promise.all([fetchSets(), ...DATA_SETS.map(fetchRows)]);
      const data = /** @type {SurveyData} */ (Object.fromEntries(DATA_SETS.map((name, place) => [name, rows[place]])));
      this.fetched = { about, data };
    } catch {
      this.failed = true;
    }
  }

  /** @param {View} view */
  draw(view) {
    const { words } = view;
    return html`<section class="models-survey" aria-labelledby="undersokning"><h2 id="undersokning" tabindex="-1">${words.text('survey-title')}</h2>
      <p class="models-scope">${words.text('survey-scope')}</p>
      ${this.fetched ? this.#survey(view, this.#read(words.language, this.fetched)) : this.#waiting(view)}
    </section>`;
  }

  /**
   * @param {import('../format.js').Language} language
   * @param {{ about: DataSets, data: SurveyData }} fetched
   */
  #read(language, fetched) {
    if (this.last?.of !== fetched || this.last.language !== language)
      this.last = { of: fetched, language, survey: surveyOf(fetched.about, fetched.data, language) };
    return this.last.survey;
  }

  /** @param {View} view */
  #waiting({ words }) {
    if (!this.failed) return html`<p class="hint" role="status">${words.text('survey-loading')}</p>`;
    return html`<p class="problem" role="status">${words.text('survey-failed')}
      <button type="button" class="quiet" @click=${() => this.#fetch()}>${words.text('survey-again')}</button></p>`;
  }

  /**
   * @param {View} view
   * @param {Survey} survey
   */
  #survey(view, survey) {
    const { words } = view;
    return html`${this.#controls(view, survey)}
      ${this.by === 'activity' ? this.#byActivity(view, survey) : this.#byRegion(view, survey)}
      <p class="hint">${words.text('survey-cells')}</p>
      ${sources(view, survey.sourceIds)}
      <p class="hint"><a href="./data/reimbursement_2021.csv" download>reimbursement_2021.csv</a></p>
      <details class="more"><summary>${words.text('survey-drg')}</summary>${drgTable(view, survey)}</details>
      <details class="more"><summary>${words.text('survey-costs')}</summary>${costTable(view, survey)}</details>
      <p class="unseen" role="status">${this.told}</p>`;
  }

  /**
   * @param {View} view
   * @param {Survey} survey
   */
  #controls({ words, names, catalogue }, survey) {
    const ways = /** @type {const} */ (['activity', 'region']);
    const activities = survey.tables.filter(({ form }) => form === this.form);
    const regions = catalogue.regions
      .filter(({ code }) => survey.costs.rows.some(({ region }) => region === code))
      .map(({ code }) => ({ value: code, label: names.region(code) }))
      .sort((a, b) => compareNames(a.label, b.label));
    const form = radioGroup({
      name: 'survey-form',
      label: words.text('survey-form'),
      row: true,
      value: this.form,
      options: FORMS.map((value) => ({ value, label: words.text(`survey-form-${value}`) })),
      choose: (value) => {
        this.form = FORMS.find((known) => known === value) ?? 'egenregi';
        const there = survey.tables.filter(({ form }) => form === this.form);
        if (!there.some(({ activity }) => activity === this.activity)) this.activity = there[0]?.activity ?? '';
      },
    });
    return html`<div class="survey-controls">
      ${radioGroup({
        name: 'survey-by',
        label: words.text('survey-by'),
        row: true,
        value: this.by,
        options: ways.map((value) => ({ value, label: words.text(`survey-by-${value}`) })),
        choose: (value) => {
          this.by = value === 'region' ? 'region' : 'activity';
        },
      })}
      ${
        this.by === 'activity'
          ? html`${form}${selectField({
              id: 'survey-activity',
              label: words.text('survey-activity'),
              value: this.activity,
              options: activities.map(({ activity, name, table }) => ({
                value: activity,
                label: words.text('survey-activity-table', { activity: name, table }),
              })),
              choose: (value) => {
                this.activity = value;
              },
            })}`
          : selectField({
              id: 'survey-region',
              label: words.text('survey-region'),
              value: this.region,
              options: regions,
              choose: (value) => {
                this.region = value;
              },
            })
      }</div>`;
  }

  /**
   * @param {View} view
   * @param {Survey} survey
   */
  #byActivity(view, survey) {
    const { words, names } = view;
    const table = survey.tables.find(({ form, activity }) => form === this.form && activity === this.activity);
    if (!table) return nothing;
    const title = words.text('survey-table-title', {
      table: table.table,
      activity: table.name,
      form: words.text(`survey-form-${table.form}`),
    });
    const rows = [...table.rows].sort((a, b) => compareNames(names.region(a.region), names.region(b.region)));
    const named = rows.map((row) => ({ row, name: names.region(row.region), hint: '' }));
    const twin = survey.tables.find((other) => other.table === table.twin);
    return html`<h3>${title}</h3>
      ${
        twin
          ? html`<p class="survey-twin">${words.text('survey-twin', { table: table.table, twin: twin.table })}
          <button type="button" class="textual" @click=${() => {
            this.form = twin.form;
          }}>${words.text('survey-twin-show', { table: twin.table, form: words.text(`survey-form-${twin.form}`) })}</button></p>`
          : nothing
      }
      <uk-models-shares .view=${view} .rows=${named} .label=${title}></uk-models-shares>
      ${sharesTable(view, { rows: named, label: title, first: words.text('survey-region'), bought: table.form !== 'egenregi', take: this.#take(view) })}
      ${remarkList(view, [...table.remarks, ...rows.flatMap(({ remarks }) => remarks), ...(twin ? survey.remarks.filter(({ region }) => region === '') : [])])}`;
  }

  /**
   * @param {View} view
   * @param {Survey} survey
   */
  #byRegion(view, survey) {
    const { words, names } = view;
    const title = words.text('survey-region-title', { region: names.payer(this.region) });
    const rows = survey.tables.flatMap((table) =>
      table.rows
        .filter(({ region }) => region === this.region)
        .map((row) => ({
          row,
          name: table.name,
          hint: words.text('survey-row-hint', { form: words.text(`survey-form-${table.form}`), table: table.table }),
        })),
    );
    const remarks = [
      ...rows.flatMap(({ row }) => row.remarks),
      ...survey.remarks.filter(({ region }) => ['', this.region].includes(region)),
    ];
    return html`<h3>${title}</h3>
      <uk-models-shares .view=${view} .rows=${rows} .label=${title}></uk-models-shares>
      ${sharesTable(view, { rows, label: title, first: words.text('survey-activity'), bought: false, take: this.#take(view) })}
      ${purchasesTable(view, survey, this.region)}
      ${remarkList(view, remarks)}`;
  }

  /**
   * Puts a row into the calculation and goes there: that is where the reader wants to be.
   * @param {View} view
   */
  #take({ words, names, change }) {
    return (/** @type {SurveyRow} */ row) => {
      change((now) => withSurveyMix(now, row));
      this.told = words.text('models-mix-taken', { region: names.region(row.region), table: row.table });
      const mix = document.getElementById('blandning');
      mix?.focus();
      mix?.scrollIntoView({ block: 'start' });
    };
  }
}

customElements.define('uk-models-survey', ModelsSurvey);
