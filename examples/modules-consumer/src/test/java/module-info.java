open module org.courtier.consumer {
    requires com.tngtech.archunit;
    requires net.jqwik.api;
    requires org.courtier.core;
    requires org.courtier.jdbc;
    requires org.courtier.json;
    requires org.courtier.testkit;
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.params;
}
