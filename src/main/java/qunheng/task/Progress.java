package qunheng.task;

/** What long work is given: a place to say how far it is, and a question to ask: should I stop? */
public interface Progress {
    /** Reports nothing and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(double fraction) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** How far the work is, 0 to 1. */
    void at(double fraction);

    boolean cancelled();
}
