package qunheng;
public final class Qunheng { private Qunheng() {} public static void main(String[] a) { System.out.println("y"); } }
