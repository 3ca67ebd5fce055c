package qunheng.report.docx.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills pages with boxes from top to bottom, as a word processor does. */
final class PageFlow {
    /** The line above footnotes, with its space. */
    private static final double SEPARATOR = 10;

    private final double room;
    private final List<Box> boxes;
    private final Map<String, Integer> pages = new HashMap<>();
    private int page = 1;
    private double at;
    private double notes;
    /** A page that began by itself has no space above its first line. */
    private boolean filled = true;

    private PageFlow(double room, List<Box> boxes) {
        this.room = room;
        this.boxes = boxes;
    }

    /** @param room height of the text on a page, in points */
    static Map<String, Integer> pages(double room, List<Box> boxes) {
        var flow = new PageFlow(room, boxes);
        for (var i = 0; i < boxes.size(); i++) {
            flow.place(i);
        }
        return flow.pages;
    }

    private void place(int index) {
        var box = boxes.get(index);
        if (box.newPage() && !(page == 1 && at == 0)) {
            next(box.header());
            filled = true;
        } else if (at > 0 && over(needed(index), chainNotes(index))) {
            next(box.header());
        }
        at += at > 0 || filled ? box.before() : 0;
        box.bookmarks().forEach(name -> pages.put(name, page));
        if (box.whole() || !over(box.height(), box.notes())) {
            at += box.height();
        } else {
            cut(box);
        }
        if (box.notes() > 0) {
            notes += (notes == 0 ? SEPARATOR : 0) + box.notes();
        }
        at += box.after();
    }

    /** A paragraph over the end of a page: never one line alone at either side. */
    private void cut(Box box) {
        var left = box.lines();
        while (left > 0) {
            var fit = (int) Math.max(0, Math.floor((room - notes - at) / box.line() + 1e-6));
            if (fit >= left) {
                at += left * box.line();
                return;
            }
            var here = Math.max(left - fit == 1 ? fit - 1 : fit, at == 0 ? 1 : 0);
            left -= here;
            next(box.header());
        }
    }

    private boolean over(double height, double calls) {
        var below = calls > 0 && notes == 0 ? SEPARATOR + calls : calls;
        return at + height + notes + below > room + 0.5;
    }

    /** From this box to the first line of what it must not be parted from; no more than a page can hold. */
    private double needed(int index) {
        var height = 0.0;
        for (var i = index; i < boxes.size(); i++) {
            var box = boxes.get(i);
            if (i > index && box.newPage()) {
                return height;
            }
            height += box.before();
            if (!box.withNext()) {
                return height + box.least();
            }
            height += box.height() + box.after();
            if (height > room) {
                return boxes.get(index).before() + boxes.get(index).least();
            }
        }
        return height;
    }

    private double chainNotes(int index) {
        return boxes.get(index).notes();
    }

    private void next(double header) {
        page++;
        at = header;
        notes = 0;
        filled = false;
    }
}
