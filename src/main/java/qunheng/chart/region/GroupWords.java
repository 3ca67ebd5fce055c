package qunheng.chart.region;

import qunheng.chart.FigureContext;

/** What figures call groups of provinces: the usual ones, or those of a project. */
record GroupWords(FigureContext context) {
    /** Key of the title of a figure by the four regions. */
    String fourRegionsTitle() {
        return context.knowledge().ownFourRegions() ? "chart.fourRegions.own.title" : "chart.fourRegions.title";
    }

    /** Whose grouping it is. */
    String fourRegionsNote() {
        return context.get(
                context.knowledge().ownFourRegions() ? "chart.fourRegions.own.note" : "chart.fourRegions.note",
                context.in(context.knowledge().fourRegionSource()));
    }

    String outside(int clusters) {
        return context.get(
                context.knowledge().ownFourRegions() ? "chart.fourRegions.own.outside" : "chart.fourRegions.outside",
                clusters);
    }

    /** Key of the title of a figure by city groups. */
    String cityGroupsTitle() {
        return context.knowledge().ownCityGroups() ? "chart.cityGroups.own.title" : "chart.cityGroups.title";
    }

    String cityGroupsNote() {
        return context.get(context.knowledge().ownCityGroups() ? "chart.cityGroups.own.note" : "chart.cityGroups.note");
    }

    /** Key of the title of inequality between and within the four regions. */
    String inequalityTitle() {
        return context.knowledge().ownFourRegions() ? "chart.inequality.own.title" : "chart.inequality.title";
    }
}
